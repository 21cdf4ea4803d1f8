//! Photos: what people send becomes a square JPEG of our own making, with nothing of the original's
//! metadata and none of its other bytes.

use std::io::Cursor;

use image::codecs::jpeg::JpegEncoder;
use image::imageops::FilterType;
use image::metadata::Orientation;
use image::{DynamicImage, ImageDecoder, ImageFormat, ImageReader, Limits};

use crate::base::Msg;
use crate::web::{AppError, Bounded};

/// The largest file taken, in bytes.
pub const LARGEST: usize = 5 * 1024 * 1024;
/// The side of the square that is kept.
pub const SIDE: u32 = 512;
/// The longest side of a picture that keeps its shape.
pub const LONGEST_KEPT: u32 = 2400;
const LONGEST_SIDE: u32 = 12_000;
const MOST_PIXELS: u64 = 26_000_000;
/// What decoding may allocate, so that a small file cannot fill the memory.
const MOST_BYTES: u64 = 96 * 1024 * 1024;
const QUALITY: u8 = 86;

/// Why a picture was not taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum PhotoError {
    #[error("not a picture we take")]
    NotAPicture,
    #[error("too many pixels")]
    TooManyPixels,
    #[error("too small")]
    TooSmall,
}

impl PhotoError {
    /// The refusal in words; `kind` is the key of those that say what is taken.
    pub fn said(self, kind: &'static str) -> AppError {
        match self {
            Self::NotAPicture => AppError::Unsupported(Msg::new(kind)),
            Self::TooManyPixels => AppError::Invalid(Msg::new("accounts-photo-pixels")),
            Self::TooSmall => AppError::Invalid(Msg::new("accounts-photo-small")),
        }
    }
}

/// Makes pictures off the async threads: one at a time, since each takes much memory.
#[derive(Debug, Clone)]
pub struct Pictures(Bounded);

impl Default for Pictures {
    fn default() -> Self {
        Self(Bounded::new(1, 10))
    }
}

impl Pictures {
    /// `square`, when its turn comes.
    pub async fn square(&self, bytes: Vec<u8>) -> Result<Result<Vec<u8>, PhotoError>, AppError> {
        self.0.run(move || square(&bytes)).await
    }

    /// `whole`, when its turn comes.
    pub async fn whole(&self, bytes: Vec<u8>) -> Result<Result<Vec<u8>, PhotoError>, AppError> {
        self.0.run(move || whole(&bytes)).await
    }
}

/// Turns a JPEG, PNG or WebP, whatever it is called, into a square JPEG: turned upright, cut at the
/// middle, and made small.
pub fn square(bytes: &[u8]) -> Result<Vec<u8>, PhotoError> {
    let (picture, orientation) = decoded(bytes)?;
    // Made small first: turning and cutting are then cheap.
    let mut small = picture.resize_to_fill(SIDE, SIDE, FilterType::CatmullRom);
    drop(picture);
    small.apply_orientation(orientation);
    jpeg(&small)
}

/// Turns such a picture into a JPEG of its own shape, upright, with sides of `LONGEST_KEPT` at most.
pub fn whole(bytes: &[u8]) -> Result<Vec<u8>, PhotoError> {
    let (picture, orientation) = decoded(bytes)?;
    let is_large = picture.width().max(picture.height()) > LONGEST_KEPT;
    let mut kept = if is_large {
        picture.resize(LONGEST_KEPT, LONGEST_KEPT, FilterType::CatmullRom)
    } else {
        picture
    };
    kept.apply_orientation(orientation);
    jpeg(&kept)
}

fn decoded(bytes: &[u8]) -> Result<(DynamicImage, Orientation), PhotoError> {
    let mut reader = ImageReader::new(Cursor::new(bytes))
        .with_guessed_format()
        .map_err(|_| PhotoError::NotAPicture)?;
    if !matches!(reader.format(), Some(ImageFormat::Jpeg | ImageFormat::Png | ImageFormat::WebP)) {
        return Err(PhotoError::NotAPicture);
    }
    let mut limits = Limits::default();
    limits.max_alloc = Some(MOST_BYTES);
    limits.max_image_width = Some(LONGEST_SIDE);
    limits.max_image_height = Some(LONGEST_SIDE);
    reader.limits(limits);
    let mut decoder = reader.into_decoder().map_err(|error| said_by(&error))?;
    let (width, height) = decoder.dimensions();
    if u64::from(width) * u64::from(height) > MOST_PIXELS || decoder.total_bytes() > MOST_BYTES {
        return Err(PhotoError::TooManyPixels);
    }
    if width.min(height) < 64 {
        return Err(PhotoError::TooSmall);
    }
    let orientation = decoder.orientation().map_err(|_| PhotoError::NotAPicture)?;
    let picture = DynamicImage::from_decoder(decoder).map_err(|error| said_by(&error))?;
    Ok((picture, orientation))
}

/// The picture's own bytes are left behind; these are ours.
fn jpeg(picture: &DynamicImage) -> Result<Vec<u8>, PhotoError> {
    let flat = on_white(picture);
    let mut out = Vec::new();
    JpegEncoder::new_with_quality(&mut out, QUALITY)
        .encode_image(&flat)
        .map_err(|_| PhotoError::NotAPicture)?;
    Ok(out)
}

fn said_by(error: &image::ImageError) -> PhotoError {
    match error {
        image::ImageError::Limits(_) => PhotoError::TooManyPixels,
        _ => PhotoError::NotAPicture,
    }
}

/// JPEG knows no transparency: what shows through becomes white.
fn on_white(picture: &DynamicImage) -> image::RgbImage {
    let source = picture.to_rgba8();
    image::RgbImage::from_fn(source.width(), source.height(), |x, y| {
        let [red, green, blue, alpha] = source.get_pixel(x, y).0;
        let mix = |colour: u8| {
            let (colour, alpha) = (u32::from(colour), u32::from(alpha));
            u8::try_from((colour * alpha + 255 * (255 - alpha)) / 255).unwrap_or(255)
        };
        image::Rgb([mix(red), mix(green), mix(blue)])
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn png(width: u32, height: u32) -> Vec<u8> {
        let mut out = Cursor::new(Vec::new());
        DynamicImage::new_rgba8(width, height).write_to(&mut out, ImageFormat::Png).unwrap();
        out.into_inner()
    }

    #[test]
    fn a_picture_becomes_a_square_jpeg() {
        let out = square(&png(900, 300)).unwrap();
        let made = image::load_from_memory_with_format(&out, ImageFormat::Jpeg).unwrap();
        assert_eq!((made.width(), made.height()), (SIDE, SIDE));
        // What was transparent is white.
        assert_eq!(made.to_rgb8().get_pixel(10, 10).0, [255, 255, 255]);
    }

    #[test]
    fn u1_what_is_no_picture_is_refused_whatever_it_is_called() {
        for bytes in [
            &b"<!doctype html><script>alert(1)</script>"[..],
            b"<svg xmlns='http://www.w3.org/2000/svg'/>",
            b"GIF89a\x01\x00\x01\x00",
            b"\xff\xd8\xff\xe0 not really",
            b"",
        ] {
            assert_eq!(square(bytes), Err(PhotoError::NotAPicture));
        }
    }

    #[test]
    fn u1_what_hangs_behind_a_picture_is_left_behind() {
        let mut polyglot = png(100, 100);
        polyglot.extend_from_slice(b"<script>alert(1)</script>");
        let out = square(&polyglot).unwrap();
        assert!(!out.windows(8).any(|part| part == b"<script>"));
    }

    #[test]
    fn u3_a_huge_picture_in_a_small_file_is_refused_before_it_is_unpacked() {
        // The header of a PNG of 60,000 × 60,000 pixels, with no pixels behind it.
        let mut header = b"\x89PNG\r\n\x1a\n\x00\x00\x00\x0dIHDR".to_vec();
        header.extend_from_slice(&60_000_u32.to_be_bytes());
        header.extend_from_slice(&60_000_u32.to_be_bytes());
        header.extend_from_slice(&[8, 6, 0, 0, 0]);
        let crc = crc32(&header[12..]);
        header.extend_from_slice(&crc.to_be_bytes());
        header.extend_from_slice(b"\x00\x00\x00\x00IDAT");
        assert_eq!(square(&header), Err(PhotoError::TooManyPixels));
        assert_eq!(square(&png(6000, 5000)), Err(PhotoError::TooManyPixels));
    }

    #[test]
    fn u5_position_and_other_metadata_are_stripped_and_the_picture_turned_upright() {
        // Left half black, right half white, and an orientation that says: turn a quarter clockwise.
        let picture = image::RgbImage::from_fn(200, 200, |x, _| {
            image::Rgb(if x < 100 { [0; 3] } else { [255; 3] })
        });
        let mut plain = Vec::new();
        JpegEncoder::new_with_quality(&mut plain, 95).encode_image(&picture).unwrap();
        let mut exif = b"Exif\0\0II*\0\x08\0\0\0\x02\0\x12\x01\x03\0\x01\0\0\0\x06\0\0\0".to_vec();
        exif.extend_from_slice(b"\x31\x01\x02\0\x0c\0\0\0\x26\0\0\0\0\0\0\0SECRET-PLACE");
        let mut sent = vec![0xff, 0xd8, 0xff, 0xe1];
        sent.extend_from_slice(&u16::try_from(exif.len() + 2).unwrap().to_be_bytes());
        sent.extend_from_slice(&exif);
        sent.extend_from_slice(&plain[2..]);

        let out = square(&sent).unwrap();
        assert!(!out.windows(4).any(|part| part == b"Exif" || part == b"SECR"));
        let made = image::load_from_memory(&out).unwrap().to_rgb8();
        assert!(made.get_pixel(256, 40).0[0] < 60, "black is above");
        assert!(made.get_pixel(256, 470).0[0] > 200, "white is below");
    }

    fn crc32(bytes: &[u8]) -> u32 {
        !bytes.iter().fold(u32::MAX, |crc, byte| {
            (0..8).fold(crc ^ u32::from(*byte), |crc, _| {
                if crc & 1 == 1 { (crc >> 1) ^ 0xedb8_8320 } else { crc >> 1 }
            })
        })
    }
}
