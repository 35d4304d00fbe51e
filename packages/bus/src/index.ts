export type { Clock, ManualClock } from "./clock.ts";
export { createManualClock, systemClock } from "./clock.ts";
export type {
  Bucket,
  Bus,
  Delivery,
  Entry,
  Message,
  ObjectStore,
  Queue,
  QueueOptions,
  Stored,
  Subscription,
} from "./contract.ts";
export type { EmbeddedBroker, EmbeddedOptions } from "./embedded/broker.ts";
export { createEmbeddedBroker, createEmbeddedBus } from "./embedded/broker.ts";
export type { BusErrorCode } from "./errors.ts";
export { BusError } from "./errors.ts";
