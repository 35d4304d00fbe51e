import { EVENT_KINDS, type EventLog } from "@operant/environment";
import { EVENTS } from "../plan/tables.ts";
import { TableBuilder } from "./table-builder.ts";

/** Writes the events table. */
export class EventRecorder {
  readonly table = new TableBuilder("events", EVENTS);

  /** Adds the events of one trial; `trial` counts from 1. */
  record(phase: string, session: number, trial: number, log: EventLog): void {
    const { table } = this;
    for (let i = 0; i < log.length; i += 1) {
      table.append();
      table.setText(0, phase);
      table.set(1, session);
      table.set(2, trial);
      table.set(3, log.seconds[i] as number);
      table.setText(4, EVENT_KINDS[log.kinds[i] as number] ?? "");
      table.set(5, log.values[i] as number);
    }
  }
}
