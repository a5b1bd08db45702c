# region jq
cat web.log worker.log | jq --raw-output --slurp --arg order 1042 '
  (map(select(.labels.order? == $order).trace.id) | unique) as $ids
  | map(select(.trace.id as $id | $ids | index($id)))
  | sort_by(."@timestamp")[]
  | [.service.name, ."log.level", .message] | @tsv'
# endregion jq
