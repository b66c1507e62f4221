role-change = Change role
role-change-of = Change role of { $name }
role-change-title = Which role does { $name } get?
role-change-about = What { $name } did until now, and what { $name } does before hearing of this, still counts. Remove a member who cannot be trusted.
role-change-reason = Reason
role-changed = { $name } is now { $role }.

place-choose = An address instead of a folder…
place-title = Share by an address
place-about = A folder on a server of your own, such as Nextcloud (WebDAV) or S3. What lies there is the same as in a folder, and all of it is encrypted. As long as you give nothing here, Draagvlak makes no connection.
place-address = Address
place-address-hint = For instance https://server/remote.php/dav/files/name/folder, or s3://bucket/folder?endpoint=https://server&region=region. Without a name or password in it.
place-do = Share here
place-enter = Name and password of the server
place-enter-about = The server asks who you are: { $place }. Name and password go into the system's key ring and never into the plan.
place-user = Name
place-password = Password
place-password-hint = With Nextcloud an app password; with S3 the secret key.
place-enter-do = Enter
place-for-now = This system has no key ring: the password is remembered until you close the program.
