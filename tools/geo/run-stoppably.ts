import { constants } from 'node:os';

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
type SignalName = (typeof SIGNALS)[number];

/** The error that is thrown where Ctrl-C or the like stops a program. */
export class Interruption extends Error {
  /** Exit code as in shells: 130 after Ctrl-C. */
  readonly exitCode: number;

  constructor(name: SignalName) {
    super(`Interrupted (${name}).`);
    this.exitCode = 128 + constants.signals[name];
  }
}

/** Runs a task that undoes itself where it is stopped; the program ends only after that. */
export async function runStoppably(run: (signal: AbortSignal) => Promise<void>): Promise<void> {
  const controller = new AbortController();
  const { signal } = controller;
  const abort = (name: SignalName) => controller.abort(new Interruption(name));
  for (const name of SIGNALS) process.on(name, abort);
  try {
    await run(signal);
  } finally {
    for (const name of SIGNALS) process.off(name, abort);
  }
  if (!(signal.reason instanceof Interruption)) return;
  console.error('Interrupted too late: all is written.');
  process.exitCode = signal.reason.exitCode;
}
