from setuptools import setup

setup(
    name="shop",
    version="0.1",
    packages=["shop"],
    # region fix
    install_requires=["django=5.2"],
    # endregion fix
)
