export type { Block, Fence } from "./block.ts";
export {
  compareFences,
  decodeBlock,
  encodeBlock,
  HASH_BYTES,
  MAX_BLOCK_SUBJECTS,
} from "./block.ts";
export { crc32c } from "./checksum.ts";
export type { ControlReply, DatasetFile } from "./control-reply.ts";
export { decodeControlReply, encodeControlReply, refusal } from "./control-reply.ts";
export type { ControlRequest, StudyAction, Submit } from "./control-request.ts";
export { decodeControlRequest, encodeControlRequest, STUDY_ACTIONS } from "./control-request.ts";
export type { ProtocolErrorCode } from "./errors.ts";
export { ProtocolError } from "./errors.ts";
export type { Decoded } from "./frame.ts";
export { FORMAT_VERSION, MAX_MESSAGE_BYTES } from "./frame.ts";
export { fromHex, toHex } from "./hex.ts";
export type { LiveEvent, Notice, NoticeLevel, StudyProgress, StudyState } from "./live.ts";
export type { ManifestMessage, PluginModule } from "./manifest.ts";
export { decodeManifest, encodeManifest } from "./manifest.ts";
export type { BucketName, ObjectsName, QueueName, Served, SubjectName } from "./names.ts";
export {
  BUCKETS,
  CONTROL,
  OBJECTS,
  QUEUE_SETTINGS,
  QUEUES,
  servedSubject,
  SUBJECTS,
} from "./names.ts";
export type { BlockResult, Failure, SubjectResult, Worker } from "./result.ts";
export { checkBlockResult, decodeBlockResult, encodeBlockResult, failure } from "./result.ts";
export { MAX_SESSION_BYTES } from "./session/conversation.ts";
export type { SessionReply, SessionReplyOf, SubjectFault } from "./session/reply.ts";
export { decodeSessionReply, encodeSessionReply, FRAME_FLAGS } from "./session/reply.ts";
export type { SessionRequest, SessionRequestOf } from "./session/request.ts";
export {
  decodeSessionRequest,
  encodeSessionRequest,
  LEASE_BYTES,
  SESSION_LIMITS,
  SESSION_VERSION,
} from "./session/request.ts";
export type { ConditionStatus, GivenUp, StudyStanding, StudyStatus } from "./study-status.ts";
export { MOST_DETAILS } from "./study-status.ts";
export type { Column, ColumnType, Table, TableName } from "./table.ts";
export { COLUMN_WIDTHS, TABLE_NAMES } from "./table.ts";
export type { NodeFacts, Series, Telemetry } from "./telemetry.ts";
export { decodeTelemetry, encodeTelemetry } from "./telemetry.ts";
