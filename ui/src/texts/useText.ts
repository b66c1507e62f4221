import type { FluentVariable } from "@fluent/bundle";
import { useLocalization } from "@fluent/react";
import { useCallback } from "react";

/** Says a text of assets/texts by its key. */
export type Say = (key: string, args?: Record<string, FluentVariable>) => string;

export function useText(): Say {
  const { l10n } = useLocalization();
  return useCallback<Say>((key, args) => l10n.getString(key, args), [l10n]);
}
