/**
 * Seals `text` for the holder of a base64 X25519 public key, as GitHub wants secrets (libsodium's sealed box), in
 * base64.
 */
export async function seal(text: string, publicKey: string): Promise<string> {
  const { default: sodium } = await import('libsodium-wrappers');
  await sodium.ready;
  const key = sodium.from_base64(publicKey, sodium.base64_variants.ORIGINAL);
  return sodium.to_base64(sodium.crypto_box_seal(text, key), sodium.base64_variants.ORIGINAL);
}
