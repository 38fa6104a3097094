using System.Buffers.Binary;
using System.IO.Compression;

namespace Sleutelnet.Bot.Tests.Manifest;

/// <summary>A PNG picture of 8 bits a channel, red-green-blue with or without alpha, not interlaced.</summary>
internal sealed record Png(int Width, int Height, bool HasAlpha, byte[] Pixels)
{
    private int Channels => HasAlpha ? 4 : 3;

    public IEnumerable<(byte Red, byte Green, byte Blue, byte Alpha)> Colours =>
        Pixels.Chunk(Channels).Select(p => (p[0], p[1], p[2], HasAlpha ? p[3] : byte.MaxValue));

    public static Png Read(byte[] file)
    {
        var data = new MemoryStream();
        var header = Array.Empty<byte>();
        for (var at = 8; at < file.Length;)
        {
            var length = BinaryPrimitives.ReadInt32BigEndian(file.AsSpan(at));
            var kind = System.Text.Encoding.ASCII.GetString(file, at + 4, 4);
            var content = file.AsSpan(at + 8, length);
            if (kind == "IHDR")
                header = content.ToArray();
            else if (kind == "IDAT")
                data.Write(content);
            at += length + 12;
        }
        Assert.Equal(8, header[8]);
        Assert.Contains(header[9], new byte[] { 2, 6 });
        var picture = new Png(
            BinaryPrimitives.ReadInt32BigEndian(header), BinaryPrimitives.ReadInt32BigEndian(header.AsSpan(4)), header[9] == 6, []);
        data.Position = 0;
        return picture with { Pixels = picture.Unfiltered(data) };
    }

    // PNG specification, chapter 9: each row says how it was predicted from its neighbours at the left, above, and above-left.
    private byte[] Unfiltered(Stream compressed)
    {
        using var rows = new ZLibStream(compressed, CompressionMode.Decompress);
        var row = Width * Channels;
        var all = new byte[row * Height];
        for (var y = 0; y < Height; y++)
        {
            var filter = rows.ReadByte();
            rows.ReadExactly(all.AsSpan(y * row, row));
            for (var x = 0; x < row; x++)
            {
                var left = x < Channels ? 0 : all[y * row + x - Channels];
                var above = y == 0 ? 0 : all[(y - 1) * row + x];
                var corner = y == 0 || x < Channels ? 0 : all[(y - 1) * row + x - Channels];
                var predicted = filter switch { 0 => 0, 1 => left, 2 => above, 3 => (left + above) / 2, _ => Paeth(left, above, corner) };
                all[y * row + x] += (byte)predicted;
            }
        }
        return all;
    }

    private static int Paeth(int left, int above, int corner)
    {
        var estimate = left + above - corner;
        return new[] { left, above, corner }.MinBy(candidate => Math.Abs(estimate - candidate));
    }
}
