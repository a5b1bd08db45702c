import configparser
import csv
import io
import os
import re
import shutil
import subprocess
import tomllib
import zipfile
from pathlib import Path
from xml.etree import ElementTree

from show import show

os.mkdir("logs")
Path("prices.csv").write_text("lamp;9\n")
show(lambda: os.mkdir("logs"))
show(lambda: open("logs"))
show(lambda: os.listdir("prices.csv"))
show(lambda: os.rmdir(Path.cwd()))
show(lambda: shutil.copy("prices.csv", "prices.csv"))
show(lambda: open("prices\0.csv"))
show(lambda: list(csv.reader(io.BytesIO(b"lamp;9"))))
show(lambda: zipfile.ZipFile("prices.csv"))
show(lambda: configparser.ConfigParser().get("database", "host"))
show(lambda: configparser.ConfigParser().read_string("host = db"))
show(lambda: ElementTree.fromstring("lamp"))
show(lambda: tomllib.loads("price = lamp"))
show(lambda: re.compile("*.csv"))
show(lambda: re.compile("(lamp"))
show(lambda: subprocess.run(["false"], check=True))
