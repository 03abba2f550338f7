/// The version, from `package.json`. The one rule kept here: it is written down in one place only.

import packageJson from '../../package.json' with { type: 'json' };

export const VERSION: string = packageJson.version;
