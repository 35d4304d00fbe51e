// The first page of the memory belongs to the kernels. Agents' arrays start at 65,536.

/** Sites per chunk: the spines of a chunk are packed, advanced and put back. */
export const CHUNK_SITES: i32 = 2048;
/** Spines per group: four Philox blocks of four words. */
export const GROUP_SPINES: i32 = 16;

/** Four-bit occupancy → byte shuffle that moves the occupied lanes to the front. */
export const PACK_TABLE: usize = 1024;
/** Four-bit occupancy → byte shuffle that moves them back; vacant lanes become 0. */
export const UNPACK_TABLE: usize = 1280;
/** Ten round keys for either key word of Philox, each in four lanes. */
export const ROUND_KEYS: usize = 1536;
/** The multipliers of Philox in four lanes. */
export const MULTIPLIERS: usize = 1856;
/** Six vectors, for rests of arrays and for births. */
export const REST: usize = 1920;
/** The numbers 0 … 129: all the groups of a chunk. */
export const ALL_GROUPS: usize = 2048;
/** The groups of a chunk that come near the boundary. */
export const NEAR_GROUPS: usize = 2688;
/** The vectors that come near the boundary: place in the chunk, place of their words. */
export const NEAR_VECTORS: usize = 3328;
/** The spines of one chunk without the vacant sites between them, then fillers of the last group. */
export const PACKED: usize = 7680;
/** Their end points. */
export const ENDS: usize = 16128;
/** Philox words, then normals, then moves x of one chunk, in the order of the spines. */
export const MOVES: usize = 24576;
/** Philox words for boundary crossings, group by group as they are needed. */
export const CROSSINGS: usize = 33024;
