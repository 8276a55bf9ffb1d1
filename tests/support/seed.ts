// Which random histories a run of the tests takes.

import fc from 'fast-check';

// In CI the random histories are the same every time, so a failure comes from the change and can be repeated. On a person's
// computer they vary. A failure prints its seed, and `SEED=…` in the environment runs it again.
const { CI, SEED } = process.env;
if (SEED || CI === 'true') fc.configureGlobal({ seed: Number(SEED || 20261123) });
