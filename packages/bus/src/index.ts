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
