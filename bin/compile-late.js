// How V8 compiles while the reader runs, for the command line and for `npm run bench`. The reader is some thousand small functions. V8
// compiles each as soon as it has run a little, before it has met all shapes of what it is given, and then again when it meets another: nearly
// half of the time of the first 600 articles. Told to wait twice as long and to build less into one another, it reads those articles in
// three quarters of the time, and 3,000 in nine tenths; what is read does not depend on it. See docs/speed.md. V8 of Node 22 and later calls
// these otherwise, and says so aloud: it is left alone.
import { setFlagsFromString } from 'node:v8';

if (process.versions.v8.startsWith('11.')) {
  setFlagsFromString('--interrupt-budget=264000');
  setFlagsFromString('--max-inlined-bytecode-size-cumulative=400');
}
