//! Trusted text: blocks, difference, attribution, three-way merge and anchors.
