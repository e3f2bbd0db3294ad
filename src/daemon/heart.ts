// The heartbeat: a worker beats once a minute, whatever the clock of its machine says.

/** From one beat to the next, in ms. */
const BEAT = 60_000;

/** What beats. */
export interface Beating {
  beat(): Promise<void>;
}

/**
 * Beats at once, after `offset` ms, and from then on every minute, until `end` comes; throws what a beat throws. It is
 * nothing but a beat, for what is due stands in the store. No cron: that sets times of day, and a clock that is set back by
 * three days would put the next one off for as long.
 */
export async function beatOn(worker: Beating, end: Promise<void>, offset: number): Promise<void> {
  let fail: (mistake: unknown) => void = () => {};
  const broken = new Promise<never>((_resolve, reject) => (fail = reject));
  let next: NodeJS.Timeout | undefined;
  const beatThen = (wait: number) => {
    next = setTimeout(() => beatThen(BEAT), wait);
    worker.beat().catch(fail);
  };
  try {
    beatThen(offset);
    await Promise.race([end, broken]);
  } finally {
    clearTimeout(next);
  }
}
