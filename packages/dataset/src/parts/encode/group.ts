import type { ByteWriter, ParquetWriter } from "hyparquet-writer";

import type { Cells } from "./cells.ts";
import type { ChunkPlan } from "./chunk.ts";
import { writeChunk } from "./chunk.ts";

/** Writes the columns of one row group and enters them into the file's metadata. */
export function writeGroup(
  parquet: ParquetWriter,
  writer: ByteWriter,
  rows: number,
  columns: readonly (readonly [ChunkPlan, Cells])[],
): void {
  const start = writer.offset;
  const chunks = columns.map(([plan, cells]) => writeChunk(writer, plan, cells));
  let plain = 0n;
  for (const { meta_data } of chunks) plain += meta_data?.total_uncompressed_size ?? 0n;
  parquet.num_rows += BigInt(rows);
  parquet.row_groups.push({
    columns: chunks,
    total_byte_size: plain,
    num_rows: BigInt(rows),
    total_compressed_size: BigInt(writer.offset - start),
  });
}
