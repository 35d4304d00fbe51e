/** The part of the package `mnist` (10,000 digits) that is used; it comes without types. */
declare module "mnist" {
  const digits: readonly { readonly raw: readonly number[]; readonly length: number }[];
  export default digits;
}
