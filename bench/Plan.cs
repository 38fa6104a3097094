namespace Sleutelnet.Bench;

/// <summary>How much is measured.</summary>
/// <param name="Name">What the report calls it.</param>
/// <param name="Starts">How often the bot is started to time its first answer.</param>
/// <param name="Rounds">How often bot and bare endpoint are driven in turn; the ratio is the median of these pairs.</param>
/// <param name="Answers">After how many answers the memory is read, at least.</param>
internal sealed record Plan(string Name, int Starts, int Rounds, int Answers)
{
    public static readonly Plan Full = new("full", Starts: 5, Rounds: 5, Answers: 10_000);

    public static readonly Plan Quick = new("quick", Starts: 3, Rounds: 1, Answers: 0);
}

/// <summary>One way of using the bot.</summary>
/// <param name="Name">What the report calls it.</param>
/// <param name="Lanes">How many users answer at the same time.</param>
/// <param name="Networks">How many networks each of them fills, one after the other, so that a round lasts long enough to be measured.</param>
/// <param name="Typed">Whether answers are typed instead of given on the card.</param>
internal sealed record Usage(string Name, int Lanes, int Networks, bool Typed)
{
    public static readonly Usage Crowd = new("32 users, by card", 32, 1, Typed: false);

    /// <summary>A few users only: everyone at once on code that is not compiled yet would starve the storage.</summary>
    public static readonly IReadOnlyList<Usage> WarmUp = [new("warming up, by card", 4, 3, Typed: false), new("warming up, typing", 4, 3, Typed: true)];

    public static readonly IReadOnlyList<Usage> All = [Crowd, new("32 users, typing", 32, 1, Typed: true), new("1 user, by card", 1, 5, Typed: false), new("1 user, typing", 1, 5, Typed: true)];
}
