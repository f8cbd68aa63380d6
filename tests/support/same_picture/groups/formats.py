"""File formats with their depths, compressions and colour modes."""

from support.same_picture.book import scene


@scene(spread=True)
def png_16_bit_with_alpha(stage):
    stage.render.film_transparent = True
    stage.format("PNG", color_mode="RGBA", color_depth="16")


@scene()
def png_black_and_white(stage):
    stage.format("PNG", color_mode="BW")


@scene()
def png_uncompressed(stage):
    stage.format("PNG", compression=0)


@scene(spread=True)
def jpeg(stage):
    stage.format("JPEG", quality=60)


@scene()
def tiff_16_bit(stage):
    stage.format("TIFF", color_depth="16", tiff_codec="LZW")


@scene()
def bmp(stage):
    stage.format("BMP")


@scene()
def targa(stage):
    stage.format("TARGA")


@scene()
def targa_raw(stage):
    stage.format("TARGA_RAW")


@scene(until=(5, 0))
def iris(stage):
    stage.format("IRIS")


@scene()
def jpeg_2000(stage):
    stage.format("JPEG2000", color_depth="12")


@scene()
def webp(stage):
    stage.format("WEBP", quality=70)


@scene()
def dpx(stage):
    stage.format("DPX", color_depth="10")


@scene(until=(5, 0))
def cineon(stage):
    stage.format("CINEON")


@scene()
def radiance(stage):
    stage.format("HDR")


@scene(spread=True)
def exr_float(stage):
    stage.format("OPEN_EXR", color_depth="32", exr_codec="ZIP")


@scene()
def exr_half(stage):
    stage.format("OPEN_EXR", color_depth="16", exr_codec="PIZ")


@scene()
def exr_lossy(stage):
    stage.format("OPEN_EXR", color_depth="16", exr_codec="DWAA")


@scene(spread=True)
def jpeg_beside_exr(stage):
    settings = stage.format("OPEN_EXR")
    settings.use_preview = True


@scene()
def jpeg_beside_multilayer(stage):
    settings = stage.format("OPEN_EXR_MULTILAYER")
    settings.use_preview = True


@scene(since=(5, 0))
def exr_interleaved(stage):
    settings = stage.format("OPEN_EXR_MULTILAYER")
    settings.use_exr_interleave = True


@scene()
def transparent_film(stage):
    stage.render.film_transparent = True
    stage.format("PNG", color_mode="RGBA")


@scene()
def dithered(stage):
    stage.render.dither_intensity = 1.0


@scene(arguments=("-F", "PNG"), warns=("movie",), spread=True)
def movie_as_pictures(stage):
    stage.format("FFMPEG")


@scene(arguments=("-F", "PNG"), warns=("movie",), until=(4, 2))
def avi_as_pictures(stage):
    stage.format("AVI_JPEG")


@scene()
def exr_without_extension(stage):
    stage.format("OPEN_EXR")
    stage.render.use_file_extension = False


@scene()
def placeholders(stage):
    stage.render.use_placeholder = True
