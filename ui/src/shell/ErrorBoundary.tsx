import { Component, type ReactNode } from "react";
import { Broken } from "./Broken";

/** Keeps a fault in one screen from taking the window with it. */
export class ErrorBoundary extends Component<{ children: ReactNode; place?: string }, { fault: string | null; place?: string }> {
  state: { fault: string | null; place?: string } = { fault: null, place: this.props.place };

  static getDerivedStateFromError(fault: unknown) {
    return { fault: fault instanceof Error ? fault.message : String(fault) };
  }

  static getDerivedStateFromProps(props: { place?: string }, state: { place?: string }) {
    return props.place === state.place ? null : { fault: null, place: props.place };
  }

  render() {
    if (this.state.fault === null) return this.props.children;
    return <Broken what={this.state.fault} onAgain={() => this.setState({ fault: null })} />;
  }
}
