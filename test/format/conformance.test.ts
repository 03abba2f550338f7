/// Every format that a graph is written in, held to the same suite.

import { FORMATS } from '../../src/format/format.ts';
import { conformance } from './conformance.ts';

for (const [name, format] of Object.entries(FORMATS)) conformance(name, format);
