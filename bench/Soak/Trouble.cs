using System.Globalization;
using Sleutelnet.Bench.Turns;

namespace Sleutelnet.Bench.Soak;

/// <summary>What goes wrong with a request to storage.</summary>
internal enum StorageFault
{
    None,

    /// <summary>The connection breaks before the request arrives.</summary>
    LostBefore,

    /// <summary>The request is carried out, and its answer is lost.</summary>
    LostAfter,

    /// <summary>Storage is too busy.</summary>
    Busy,

    /// <summary>Storage has an error of its own.</summary>
    Broken,

    /// <summary>Someone else wrote first; only of a write.</summary>
    Stale,

    /// <summary>The answer says that the transaction was accepted, and within it that an operation was not; only of a transaction.</summary>
    FailsWithin,
}

/// <summary>What goes wrong in one delivery, as it travels along with it: the product does not look at it.</summary>
/// <param name="Fault">What goes wrong with storage.</param>
/// <param name="Position">With which of the delivery's requests to storage, from 1; the first from there that it can go wrong with.</param>
/// <param name="Times">With how many in a row.</param>
/// <param name="Kill">Where the process is killed.</param>
internal sealed record Trouble(StorageFault Fault, int Position, int Times, KillPoint Kill)
{
    public const string Header = "x-soak";

    public static readonly Trouble None = new(StorageFault.None, 1, 1, KillPoint.None);

    public string Write(string operation) => $"{operation}|{Fault}|{Position}|{Times}|{Kill}";

    public static (string Operation, Trouble Trouble) Read(string header) => header.Split('|') is [var operation, var fault, var position, var times, var kill]
        ? (operation, new Trouble(Enum.Parse<StorageFault>(fault), int.Parse(position, CultureInfo.InvariantCulture), int.Parse(times, CultureInfo.InvariantCulture), Enum.Parse<KillPoint>(kill)))
        : throw new FormatException(header);
}
