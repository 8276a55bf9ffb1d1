import fc from 'fast-check';

// In CI the random histories are the same every time, so that a red run is the change's and can be repeated; on a
// person's machine they wander, and what they find is told with its seed, which `SEED=…` in the environment runs again.
const { CI, SEED } = process.env;
if (SEED || CI === 'true') fc.configureGlobal({ seed: Number(SEED || 20261123) });
