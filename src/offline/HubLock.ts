/** What tabs and the worker tell each other: how far a download is, or that all of it is taken away. */
export type HubNews = { bytes: number; all: number } | 'removing';

/** Lets one at a time write, among all tabs and the worker. A removal goes before everything. */
export class HubLock {
  private readonly channel: BroadcastChannel;

  constructor(private readonly name: string) {
    this.channel = new BroadcastChannel(name);
  }

  /**
   * Does the work when nobody else is at work, and says whether it did.
   *
   * @param stop Ends the work; a removal elsewhere gives it the reason `removing`.
   */
  async tryAlone(
    work: (signal: AbortSignal) => Promise<unknown>,
    stop = new AbortController(),
  ): Promise<boolean> {
    const end = ({ data }: MessageEvent<HubNews>) => {
      if (data === 'removing') stop.abort(data);
    };
    this.channel.addEventListener('message', end);
    try {
      return await navigator.locks.request(this.name, { ifAvailable: true }, async (lock) => {
        if (lock) await work(stop.signal);
        return lock !== null;
      });
    } finally {
      this.channel.removeEventListener('message', end);
    }
  }

  /** Ends what others do, then does this alone. */
  async removeAlone(work: () => Promise<unknown>): Promise<void> {
    const done = navigator.locks.request(this.name, work);
    // Not before that: now whoever is at work hears it, and nobody begins before this is done.
    this.tell('removing');
    await done;
  }

  /** Whether somebody is at work. */
  async isTaken(): Promise<boolean> {
    const { held = [] } = await navigator.locks.query();
    return held.some(({ name, mode }) => name === this.name && mode === 'exclusive');
  }

  /** Waits until nobody is at work any more, be it that their tab was closed. */
  async whenFree(): Promise<void> {
    await navigator.locks.request(this.name, { mode: 'shared' }, () => {});
  }

  tell(news: HubNews): void {
    this.channel.postMessage(news);
  }

  /** @param listen Told what others tell, and not what this does. */
  hear(listen: (news: HubNews) => void): void {
    this.channel.addEventListener('message', ({ data }: MessageEvent<HubNews>) => listen(data));
  }
}
