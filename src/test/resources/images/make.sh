#!/bin/sh
# Makes the image files beside it, and the .xml that wiminfo prints for each.
# Needs Debian's wimtools (wimlib-imagex 1.13.6 was used) and genisoimage.
set -eu
cd "$(dirname "$0")"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export TZ=UTC LC_ALL=C.UTF-8

# Adds one image to a file: capture capture|append FILE NAME DESCRIPTION PROPERTY=VALUE...
capture() {
    command=$1 file=$2 name=$3 description=$4
    shift 4
    for property; do
        shift
        set -- "$@" "--image-property=$property"
    done
    "wim$command" "$work/files" "$file" "$name" "$description" "$@" > /dev/null
}

mkdir -p "$work/files/Windows" "$work/disc/sources" "$work/plain"
echo 'not really Windows' > "$work/files/Windows/readme.txt"
touch -d '2026-01-01 00:00:00' "$work/files/Windows/readme.txt" "$work/files/Windows" "$work/files"
rm -f ./*.wim ./*.esd ./*.swm ./*.xml ./*.iso.gz

# Editions of one Windows, as on Microsoft's own discs.
i=0
for edition in Home:Core Pro:Professional; do
    i=$((i + 1))
    capture "$([ $i = 1 ] && echo capture || echo append)" editions.wim \
        "Windows 11 ${edition%:*}" "Windows 11 ${edition%:*}" \
        "DISPLAYNAME=Windows 11 ${edition%:*}" "DISPLAYDESCRIPTION=Windows 11 ${edition%:*}" \
        "FLAGS=${edition#*:}" WINDOWS/ARCH=9 "WINDOWS/EDITIONID=${edition#*:}" WINDOWS/INSTALLATIONTYPE=Client \
        WINDOWS/PRODUCTNAME='Microsoft® Windows® Operating System' WINDOWS/VERSION/BUILD=26100 \
        WINDOWS/LANGUAGES/LANGUAGE=en-US WINDOWS/LANGUAGES/DEFAULT=en-US
done

# Each architecture, one that has no name, and an image that says nothing.
capture capture architectures.wim x86 '' WINDOWS/ARCH=0 'WINDOWS/INSTALLATIONTYPE=Server Core'
capture append architectures.wim arm '' WINDOWS/ARCH=5
capture append architectures.wim ia64 '' WINDOWS/ARCH=6
capture append architectures.wim amd64 '' WINDOWS/ARCH=9
capture append architectures.wim arm64 '' WINDOWS/ARCH=12
capture append architectures.wim another '' WINDOWS/ARCH=99
capture append architectures.wim '' ''

# Several languages, names in other scripts, and characters that XML escapes.
capture capture languages.wim 'Windows 11 Профессиональная' 'ウィンドウズ 11 プロ' \
    'DISPLAYNAME=ويندوز 11 برو' WINDOWS/ARCH=9 WINDOWS/EDITIONID=Professional \
    'WINDOWS/LANGUAGES/LANGUAGE[1]=ru-RU' 'WINDOWS/LANGUAGES/LANGUAGE[2]=ja-JP' \
    'WINDOWS/LANGUAGES/LANGUAGE[3]=ar-SA' WINDOWS/LANGUAGES/DEFAULT=ja-JP
capture append languages.wim '<R&D> "𝕎" 😀' 'two
lines' WINDOWS/ARCH=12 'WINDOWS/LANGUAGES/LANGUAGE[1]=de-DE' WINDOWS/LANGUAGES/DEFAULT=de-DE

# The same as a solid .esd, as Windows Update has it.
wimexport editions.wim all editions.esd --solid > /dev/null

# A split set: files that do not compress, and parts of at most 5 kB.
for i in 1 2 3; do
    head -c 3000 /dev/urandom > "$work/files/$i.bin"
done
capture capture "$work/large.wim" Split 'A split image' WINDOWS/ARCH=9
wimsplit "$work/large.wim" "$work/split.swm" 0.005 > /dev/null
mv "$work"/split*.swm .
rm -f "$work"/files/*.bin

# wimlib's form for pipes.
wimcapture "$work/files" pipable.wim Pipable --pipable > /dev/null 2>&1

for file in editions.wim architectures.wim languages.wim editions.esd split.swm; do
    wiminfo "$file" --xml > "$file.xml"
done

# Discs: as Windows has them, with no image, and with another file system.
cp languages.wim "$work/disc/sources/install.wim"
touch "$work/disc/setup.exe" "$work/disc/sources/boot.wim"
genisoimage -quiet -udf -V CCCOMA_X64 "$work/disc" 2> /dev/null | gzip -9n > disc.iso.gz
genisoimage -quiet -udf "$work/plain" 2> /dev/null | gzip -9n > empty-disc.iso.gz
genisoimage -quiet -J "$work/disc" 2> /dev/null | gzip -9n > no-udf.iso.gz
