/** Version of the product; goes into every manifest and dataset. */
export const PRODUCT_VERSION = "0.1.0";
