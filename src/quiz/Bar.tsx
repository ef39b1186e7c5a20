// How far one is, drawn. It says nothing that is not said in words beside it.

/** @param share 0–1 */
export function Bar({ share }: { readonly share: number }) {
  return (
    <svg class="bar" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
      <rect width={share * 100} height="4" />
    </svg>
  );
}
