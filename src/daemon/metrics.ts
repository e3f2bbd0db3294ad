// Figures of a worker in the text format of Prometheus (0.0.4): what it has done since it started, and how things stand in the store.

/** Every figure there is: its type and what it says. Totals and times are one worker's own, all else is the store's. */
const FIGURES = {
  pactwatch_reads_total: ['counter', 'Sources read, by outcome.'],
  pactwatch_documents_total: ['counter', 'New or edited documents read.'],
  pactwatch_verdicts_total: ['counter', 'Documents held against a commitment, by verdict.'],
  pactwatch_alerts_total: ['counter', 'Alerts handed over to recipients.'],
  pactwatch_messages_total: ['counter', 'Messages handed over to recipients, alerts and digests in them.'],
  pactwatch_delivery_problems_total: ['counter', 'Messages that could not be handed over, each time.'],
  pactwatch_job_runs_total: ['counter', 'Times that a job was run to its end.'],
  pactwatch_job_failures_total: ['counter', 'Times that a job was ended by a trouble outside (database, disk).'],
  pactwatch_job_seconds_total: ['counter', 'Time that jobs took.'],
  pactwatch_job_last_success_timestamp_seconds: ['gauge', 'When a job last ran to its end.'],
  pactwatch_start_timestamp_seconds: ['gauge', 'When this worker started.'],
  pactwatch_resident_memory_bytes: ['gauge', 'Memory that this worker takes.'],
  pactwatch_files_wrong: ['gauge', 'Faults in files; what they last said stays in force.'],
  pactwatch_board_up: ['gauge', '1 while the board answers, 0 while its address is taken; absent where settings name none.'],
  pactwatch_store_up: ['gauge', '1 while the store answers; while it does not, what follows is left out.'],
  pactwatch_sources: ['gauge', 'Enabled sources, by state.'],
  pactwatch_sources_due: ['gauge', 'Sources whose time has come, those that are being read included.'],
  pactwatch_sources_being_read: ['gauge', 'Sources that some worker is reading.'],
  pactwatch_backlog_age_seconds: ['gauge', 'How late the source is that has waited longest.'],
  pactwatch_offline: ['gauge', '1 while most sources cannot be reached from here.'],
  pactwatch_commitment_read_age_seconds: [
    'gauge',
    'Age of the newest good read of any source of a commitment; +Inf without one.',
  ],
  pactwatch_outbox_messages: ['gauge', 'What waits to be told, by state.'],
  pactwatch_outbox_age_seconds: ['gauge', 'Age of the oldest thing that waits and is due.'],
  pactwatch_waiting_documents: ['gauge', 'Documents that wait for the rest of their round.'],
} as const satisfies Readonly<Record<string, readonly ['counter' | 'gauge', string]>>;

export type FigureName = keyof typeof FIGURES;

type Labels = Readonly<Record<string, string>>;

/** One value of a figure. */
export interface Sample {
  readonly name: FigureName;
  readonly labels?: Labels;
  readonly value: number;
}

/** What a worker counts. */
export class Metrics {
  readonly #samples = new Map<string, Sample>();

  add(name: FigureName, value = 1, labels: Labels = {}): void {
    const known = this.#samples.get(keyOf(name, labels));
    this.set(name, (known?.value ?? 0) + value, labels);
  }

  set(name: FigureName, value: number, labels: Labels = {}): void {
    this.#samples.set(keyOf(name, labels), { name, labels, value });
  }

  get samples(): readonly Sample[] {
    return [...this.#samples.values()];
  }
}

function keyOf(name: string, labels: Labels): string {
  return `${name}${labelText(labels)}`;
}

function labelText(labels: Labels): string {
  const parts = Object.entries(labels).map(
    ([name, value]) => `${name}="${value.replace(/[\\"]/g, '\\$&').replace(/\n/g, '\\n')}"`,
  );
  return parts.length === 0 ? '' : `{${parts.join(',')}}`;
}

function valueText(value: number): string {
  return Number.isFinite(value) ? String(value) : value > 0 ? '+Inf' : value < 0 ? '-Inf' : 'NaN';
}

/** All samples, those of one figure together, each under its help and type. */
export function exposition(samples: readonly Sample[]): string {
  const lines = Object.entries(FIGURES).flatMap(([name, [type, help]]) => {
    const mine = samples.filter((sample) => sample.name === name);
    if (mine.length === 0) return [];
    const values = mine.map(({ labels = {}, value }) => `${name}${labelText(labels)} ${valueText(value)}`);
    return [`# HELP ${name} ${help}`, `# TYPE ${name} ${type}`, ...values];
  });
  return `${lines.join('\n')}\n`;
}
