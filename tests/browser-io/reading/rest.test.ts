import { expect, test } from 'vitest';
import { createRest } from '../../../src/browser/reading/rest.ts';

test('work goes on between two steps only when something is wanted, however often it is woken', async () => {
  let isWanted = true;
  const { untilWanted, wake } = createRest(() => isWanted);
  await untilWanted();

  isWanted = false;
  let isGoingOn = false;
  const going = untilWanted().then(() => (isGoingOn = true));
  const turn = () => new Promise((resolve) => void setTimeout(resolve));
  await turn();
  wake();
  await turn();
  wake();
  await turn();
  expect(isGoingOn).toBe(false);
  isWanted = true;
  wake();
  await going;
  expect(isGoingOn).toBe(true);
});
