//! Identity, signatures, encryption, bundles and the shared folder.
