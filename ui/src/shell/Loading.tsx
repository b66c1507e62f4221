import type { ReactNode } from "react";
import type { Loaded } from "./useLoad";
import { problemSentence } from "../backend/problem";
import { Banner, Button } from "../design";
import { useText } from "../texts/useText";

/** Shows what was read, or that it is being read, or what went wrong. */
export function Loading<T>({ from, children }: { from: Loaded<T>; children: (data: T) => ReactNode }) {
  const t = useText();
  return (
    <>
      {from.problem ? (
        <Banner
          look="no"
          inside
          action={
            <Button look="link" onPress={from.reload}>
              {t("try-again")}
            </Button>
          }
        >
          {problemSentence(t, from.problem)}
        </Banner>
      ) : null}
      {from.data !== null ? children(from.data) : from.problem ? null : <div className="wait" aria-busy="true">{t("loading")}</div>}
    </>
  );
}
