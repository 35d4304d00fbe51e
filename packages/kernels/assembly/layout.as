// The first page of the memory belongs to the kernels. Agents' arrays start at 65,536.

/** Four-bit occupancy → byte shuffle that moves the occupied lanes to the front. */
export const PACK_TABLE: usize = 1024;
/** Four-bit occupancy → byte shuffle that moves them back; vacant lanes become 0. */
export const UNPACK_TABLE: usize = 1280;
/** Ten round keys for either key word of Philox, each in four lanes. */
export const ROUND_KEYS: usize = 1536;
/** Constants in four lanes each: one load beats building them. */
export const CONSTANTS: usize = 2048;
/** Four floats, for rests of arrays and for births. */
export const REST: usize = 3584;
/** The spines of one chunk without the vacant sites between them, and eight zeros. */
export const PACKED: usize = 4096;
/** Philox words of one chunk: per group of eight spines, four vectors of one word of four blocks. */
export const WORDS: usize = 16384;
/** Sites per chunk. */
export const CHUNK_SITES: i32 = 2048;
