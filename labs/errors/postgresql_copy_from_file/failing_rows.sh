psql --no-psqlrc --quiet --file tables.sql
load() { printf "$1" | psql --no-psqlrc --quiet -c "COPY product FROM STDIN $2" 2>&1 | head -n 1; }
load '1,lamp,20,3\n' CSV
load '1,lamp\n' CSV
load '1,"lamp,20\n' CSV
load 'id,name,price\n1,lamp,20\n' CSV
load '1,lamp,\n2,desk,eighty\n' CSV
load '1 lamp 20\n' ""
