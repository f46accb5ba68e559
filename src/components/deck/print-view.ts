/** Takes print-pdf out of the address, which many know from other slides. */
export function leavePrintView(): void {
  const address = new URL(location.href);
  if (!address.searchParams.has("print-pdf")) return;
  address.searchParams.delete("print-pdf");
  history.replaceState(history.state, "", address);
}
