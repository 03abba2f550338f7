/// `npm run quality`: measures and writes the figures of the README. The one rule kept here: whatever goes wrong is
/// thrown, so that the program fails.

import { machine } from './machine.ts';
import { writeQuality } from './quality.ts';

await writeQuality('README.md', machine);
