export type { Block, Fence } from "./block.ts";
export {
  compareFences,
  decodeBlock,
  encodeBlock,
  HASH_BYTES,
  MAX_BLOCK_SUBJECTS,
} from "./block.ts";
export { crc32c } from "./checksum.ts";
export type { ProtocolErrorCode } from "./errors.ts";
export { ProtocolError } from "./errors.ts";
export type { Decoded } from "./frame.ts";
export { FORMAT_VERSION, MAX_MESSAGE_BYTES } from "./frame.ts";
export { fromHex, toHex } from "./hex.ts";
export type { LiveEvent, Notice, NoticeLevel, StudyProgress, StudyState } from "./live.ts";
export type { ManifestMessage, PluginModule } from "./manifest.ts";
export { decodeManifest, encodeManifest } from "./manifest.ts";
export type { BucketName, ObjectsName, QueueName, SubjectName } from "./names.ts";
export { BUCKETS, OBJECTS, QUEUE_SETTINGS, QUEUES, SUBJECTS } from "./names.ts";
export type { BlockResult, Failure, SubjectResult, Worker } from "./result.ts";
export { checkBlockResult, decodeBlockResult, encodeBlockResult, failure } from "./result.ts";
export type { Column, ColumnType, Table, TableName } from "./table.ts";
export { COLUMN_WIDTHS, TABLE_NAMES } from "./table.ts";
export type { NodeFacts, Series, Telemetry } from "./telemetry.ts";
export { decodeTelemetry, encodeTelemetry } from "./telemetry.ts";
