using System.Buffers;
using System.Net.Http.Headers;
using System.Text;
using Newtonsoft.Json;
using Newtonsoft.Json.Serialization;

namespace Microsoft.Bot.Connector;

/// <summary>One serializer with one set of contracts for every turn: making contracts is what costs most in a small turn.</summary>
internal static class SharedJson
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    private static readonly JsonSerializer Serializer = JsonSerializer.Create(new JsonSerializerSettings
    {
        NullValueHandling = NullValueHandling.Ignore,
        DateFormatHandling = DateFormatHandling.IsoDateFormat,
        DateTimeZoneHandling = DateTimeZoneHandling.Utc,
        ReferenceLoopHandling = ReferenceLoopHandling.Serialize,
        ContractResolver = new DefaultContractResolver(),
        MaxDepth = null,
    });

    /// <summary>The UTF-8 text of a value; its bytes are the stream's first <see cref="Stream.Length"/>.</summary>
    public static MemoryStream Write(object value)
    {
        var stream = new MemoryStream(1024);
        using (var writer = new StreamWriter(stream, Utf8, 1024, leaveOpen: true))
        using (var json = new JsonTextWriter(writer) { ArrayPool = CharacterPool.Instance })
        {
            Serializer.Serialize(json, value);
        }

        stream.Position = 0;
        return stream;
    }

    public static HttpContent WriteContent(object value)
    {
        var stream = Write(value);
        var content = new ByteArrayContent(stream.GetBuffer(), 0, (int)stream.Length);
        content.Headers.ContentType = new MediaTypeHeaderValue("application/json") { CharSet = "utf-8" };
        return content;
    }

    /// <exception cref="JsonException">The text is no JSON, or none of this type.</exception>
    public static T Read<T>(Stream utf8)
    {
        using var reader = new StreamReader(utf8, Utf8, detectEncodingFromByteOrderMarks: false, 1024, leaveOpen: true);
        using var json = new JsonTextReader(reader) { ArrayPool = CharacterPool.Instance };
        return Serializer.Deserialize<T>(json);
    }

    private sealed class CharacterPool : IArrayPool<char>
    {
        public static readonly CharacterPool Instance = new();

        public char[] Rent(int minimumLength) => ArrayPool<char>.Shared.Rent(minimumLength);

        public void Return(char[] array) => ArrayPool<char>.Shared.Return(array);
    }
}
