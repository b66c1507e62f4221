# Municipalities, bodies, strength, councils, adoption, planning and afterwards.

yes = yes
no = no
municipalities-imported = { $file }: { $added } municipalities added, { $changed } changed, { $unchanged } unchanged, { $skipped } rows skipped.
row-skipped = Row { $row } skipped: { $why } ({ $found })
skip-municipality-nameless = there is no name of a municipality
skip-municipality-inhabitants = the number of inhabitants is not a whole number
skip-municipality-twice = this municipality stands earlier in the sheet
problem-municipality-nameless = A municipality needs a code and a name. Nothing was stored. Fill in both.
problem-body-nameless = A body needs a short name and a name. Nothing was stored. Fill in both.
problem-bad-choice = “{ $text }” is not a choice. Nothing was stored. Write item=yes, item=no or item=none, such as poll=yes.
problem-no-columns = { $file } holds no table with a column { $columns }. Nothing was stored. Give the column that header and try again.
body-kind-principal = principal
body-kind-consultation = consultation
body-kind-means = brings capacity and means
body-kind-authority = authority
body-kind-other = other
