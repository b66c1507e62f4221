const SCHEMES = new Set(["http:", "https:", "mailto:", "tel:"]);

/** The address as it may stand in a plan; null for one that may not. `www.om.nl` gets its scheme. */
export function safeAddress(written: string): string | null {
  const address = written.trim();
  if (address === "" || /[\s<>]/.test(address)) return null;
  if (/^#[\w-]+$/.test(address)) return address;
  if (/^[\w.+-]+@[\w.-]+\.\w+$/.test(address)) return `mailto:${address}`;
  const full = /^[a-z][a-z\d+.-]*:/i.test(address) ? address : /^[\w-]+(\.[\w-]+)+/.test(address) ? `https://${address}` : null;
  if (full === null || !URL.canParse(full)) return null;
  return SCHEMES.has(new URL(full).protocol) ? full : null;
}
