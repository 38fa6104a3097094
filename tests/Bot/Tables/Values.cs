using Azure.Data.Tables;

namespace Sleutelnet.Bot.Tests.Tables;

/// <summary>Values of every column type, at the edges where a format, a number or a text could go wrong.</summary>
public static class Values
{
    public static readonly (string Name, object Value)[] Typed =
    [
        ("TextEmpty", string.Empty),
        ("TextQuotes", "it's \"quoted\" \\ / <b> & @ § `"),
        ("TextBreaks", "a\r\nb\tc\u0001\u007f\u2028\u2029"),
        ("TextWorld", "één € Ελλ العربية 中文 👩‍👩‍👧 e\u0301 \u202e x"),
        ("TextLikeTime", "2026-10-06T07:30:00Z"),
        ("TextLikeNumber", "0123"),
        ("TextLikeJson", "{\"a@odata.type\":\"Edm.Int64\"}"),
        ("Int32Zero", 0),
        ("Int32Min", int.MinValue),
        ("Int32Max", int.MaxValue),
        ("Int64Small", 5L),
        ("Int64Min", long.MinValue),
        ("Int64Max", long.MaxValue),
        ("Int64PastDouble", 9007199254740993L),
        ("DoubleWhole", 1d),
        ("DoubleZero", 0d),
        ("DoubleFraction", 0.1),
        ("DoublePastInt64", 1e20),
        ("DoubleMax", double.MaxValue),
        ("DoubleTiny", double.Epsilon),
        ("DoubleNaN", double.NaN),
        ("DoubleInfinity", double.PositiveInfinity),
        ("DoubleMinusInfinity", double.NegativeInfinity),
        ("BooleanTrue", true),
        ("BooleanFalse", false),
        ("TimeExact", new DateTimeOffset(2026, 10, 6, 7, 30, 0, TimeSpan.Zero)),
        ("TimeTicks", new DateTimeOffset(2026, 10, 6, 9, 30, 0, TimeSpan.FromHours(2)).AddTicks(1234567)),
        ("TimeFirst", new DateTimeOffset(1601, 1, 1, 0, 0, 0, TimeSpan.Zero)),
        ("TimeLast", DateTimeOffset.MaxValue),
        ("GuidEmpty", Guid.Empty),
        ("GuidOne", Guid.Parse("0a1b2c3d-4e5f-6071-8293-a4b5c6d7e8f9")),
        ("BinaryEmpty", Array.Empty<byte>()),
        ("BinaryAll", Enumerable.Range(0, 256).Select(number => (byte)number).ToArray()),
    ];

    public static TableEntity In(string partitionKey, string rowKey)
    {
        var row = new TableEntity(partitionKey, rowKey);
        foreach (var (name, value) in Typed)
        {
            row[name] = value;
        }

        return row;
    }
}
