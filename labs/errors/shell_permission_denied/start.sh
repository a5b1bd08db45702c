#!/bin/sh
echo "listening"
