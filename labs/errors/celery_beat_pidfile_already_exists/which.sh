echo $$ > celerybeat.pid
exec > >(sed -u "s/\b$$\b/  17/")
# region which
ps -p "$(cat celerybeat.pid)" -o pid,args
# endregion which
