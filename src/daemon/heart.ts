// The heartbeat: a worker beats once a minute, whatever happens to the clock of its machine.

import cron from 'node-cron';

/** From one beat to the next, in ms. */
const BEAT = 60_000;

/** What beats. */
export interface Beating {
  beat(): Promise<void>;
}

/**
 * Beats at once and from then on in that second (0 to 59) of every minute, until `end` comes; throws what a beat throws. It
 * is nothing but a beat: what is due stands in the store, so that a beat that is missed does no harm. node-cron waits for
 * times of day, and a clock that is set back by three days would put the next beat off for as long: a heart that has been
 * still for longer than two beats, by the machine's own count, is started anew.
 */
export async function beatOn(worker: Beating, end: Promise<void>, second: number): Promise<void> {
  let fail: (mistake: unknown) => void = () => {};
  const broken = new Promise<never>((_resolve, reject) => (fail = reject));
  let last = 0;
  const beat = () => {
    last = performance.now();
    worker.beat().catch(fail);
  };
  const start = () => cron.schedule(`${second} * * * * *`, beat, { timezone: 'UTC', suppressMissedWarning: true });
  let heart = start();
  const guard = setInterval(() => {
    if (performance.now() - last <= 2 * BEAT) return;
    void heart.stop();
    heart = start();
    beat();
  }, BEAT);
  try {
    beat();
    await Promise.race([end, broken]);
  } finally {
    clearInterval(guard);
    await heart.stop();
  }
}
