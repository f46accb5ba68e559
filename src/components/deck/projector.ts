const name = "projector";

/**
 * Returns what switches the look for a weak projector on and off: larger type, higher
 * contrast. It is kept in the address, so that a link brings it.
 */
export function projectorTool(): () => void {
  const {classList} = document.documentElement;
  const set = (isOn: boolean): void => {
    classList.toggle(name, isOn);
    const address = new URL(location.href);
    if (isOn) address.searchParams.set(name, "");
    else address.searchParams.delete(name);
    history.replaceState(history.state, "", address);
  };
  const toggle = () => set(!classList.contains(name));
  if (new URLSearchParams(location.search).has(name)) classList.add(name);
  return toggle;
}
