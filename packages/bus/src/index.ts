export type { Clock, ManualClock } from "./clock.ts";
export { createManualClock, systemClock } from "./clock.ts";
export type {
  Bucket,
  BucketOptions,
  Bus,
  Delivery,
  Entry,
  FoundEndpoint,
  FoundService,
  Health,
  Message,
  ObjectStore,
  OfferedService,
  Queue,
  QueueOptions,
  ServiceBus,
  ServiceEndpoint,
  ServiceOffer,
  ServiceRequest,
  SetAside,
  Stored,
  Subscription,
} from "./contract.ts";
export type { EmbeddedBroker, EmbeddedOptions } from "./embedded/broker.ts";
export { createEmbeddedBroker, createEmbeddedBus } from "./embedded/broker.ts";
export type { BusErrorCode } from "./errors.ts";
export { BusError } from "./errors.ts";
export type { BusLogger } from "./logger.ts";
export type { NatsOptions } from "./nats/connect.ts";
export { connectNats } from "./nats/connect.ts";
export type { NatsCredentials, NatsTls } from "./nats/credentials.ts";
export type { StreamLimits } from "./nats/link.ts";
export type { Grants, Permissions } from "./nats/grants.ts";
export { permissionsFor } from "./nats/grants.ts";
