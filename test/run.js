// Runs everything: types, lint, unused code, both builds, and all tests. The one rule kept here: every step runs
// whatever the ones before it did, and the last line says `N passed, N failed`.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';

const RESULTS = 'build/test-results.json';

/** One after the other, so that the browsers are there only while something is tested in them. */
const PROJECTS = { unit: 'tests of the sources', e2e: 'tests of what was built' };

/** One step of its own: it passes or fails as a whole. */
const STEPS = [
  ['types', 'node_modules/typescript/bin/tsc', '-p', '.', '--noEmit'],
  ['lint', 'node_modules/@biomejs/biome/bin/biome', 'check'],
  ['unused code', 'node_modules/knip/bin/knip.js'],
  ['command line builds', 'node_modules/vite/bin/vite.js', 'build', '--mode', 'cli', '--logLevel', 'warn'],
  ['explorer builds', 'node_modules/vite/bin/vite.js', 'build', '--logLevel', 'warn'],
];

function run(title, script, ...args) {
  process.stdout.write(`\n── ${title}\n`);
  const begin = Date.now();
  const { status } = spawnSync(process.execPath, [script, ...args], { stdio: 'inherit' });
  const seconds = ((Date.now() - begin) / 1000).toFixed(1);
  process.stdout.write(`── ${title}: ${status === 0 ? 'passed' : 'FAILED'} (${seconds} s)\n`);
  return status === 0;
}

/** What vitest counted; a file that could not even be loaded counts as one failure. */
function readResults() {
  const { numPassedTests, numFailedTests, numPendingTests, testResults } = JSON.parse(readFileSync(RESULTS, 'utf8'));
  const broken = testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0).length;
  return { passed: numPassedTests, failed: numFailedTests + broken, skipped: numPendingTests };
}

function runTests([project, title]) {
  mkdirSync('build', { recursive: true });
  rmSync(RESULTS, { force: true });
  const given = ['--project', project, '--passWithNoTests', ...process.argv.slice(2)];
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${RESULTS}`];
  const green = run(title, 'node_modules/vitest/vitest.mjs', 'run', ...given, ...reporters);
  try {
    const counts = readResults();
    return green || counts.failed > 0 ? counts : { ...counts, failed: 1 };
  } catch {
    return { passed: 0, failed: 1, skipped: 0 };
  }
}

const steps = STEPS.map((step) => run(...step));
const tests = Object.entries(PROJECTS).map(runTests);
const sumOf = (count) => tests.reduce((sum, counts) => sum + counts[count], 0);
const passed = steps.filter(Boolean).length + sumOf('passed');
const failed = steps.filter((step) => !step).length + sumOf('failed');
if (sumOf('skipped') > 0) process.stdout.write(`\n${sumOf('skipped')} skipped\n`);
process.stdout.write(`\n${passed} passed, ${failed} failed\n`);
process.exitCode = failed > 0 ? 1 : 0;
