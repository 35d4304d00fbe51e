/** Stable codes of what can be wrong with a message. */
export type ProtocolErrorCode =
  /** A field is outside its range or of the wrong kind. */
  | "OPERANT_PROTOCOL_OUT_OF_RANGE"
  /** Two fields contradict each other, such as rows and the length of a column. */
  | "OPERANT_PROTOCOL_INCONSISTENT"
  /** The bytes end early or are no protobuf. */
  | "OPERANT_PROTOCOL_MALFORMED"
  /** The checksum does not fit the bytes. */
  | "OPERANT_PROTOCOL_CHECKSUM"
  /** The frame is of another kind or format version. */
  | "OPERANT_PROTOCOL_WRONG_FORMAT"
  /** More bytes than a message may have. */
  | "OPERANT_PROTOCOL_OVERSIZED"
  /** A field that this version does not know. */
  | "OPERANT_PROTOCOL_UNKNOWN_FIELD";

/**
 * A message that must not be sent or believed. Thrown when encoding, which is a programming fault;
 * returned when decoding, where bad input is expected.
 */
export class ProtocolError extends Error {
  override readonly name = "ProtocolError";
  readonly code: ProtocolErrorCode;
  /** Path of the field, e.g. `subjects[3].digest`; empty when the frame itself is bad. */
  readonly field: string;

  constructor(code: ProtocolErrorCode, field: string, problem: string, options?: ErrorOptions) {
    super(field === "" ? problem : `${field}: ${problem}`, options);
    this.code = code;
    this.field = field;
  }
}
