using System.Text.Json.Nodes;
using Sleutelnet.Conversations.Phrases;
using Sleutelnet.Core.Guide;

namespace Sleutelnet.Bench.Soak;

/// <summary>What a card says of what was wanted, read from its own words.</summary>
internal static class Told
{
    private static readonly string[] Unsure = [PagePhrases.Trouble, PagePhrases.Full, NoticePhrases.AlreadyHandled];
    private static readonly string[] Troubles = [PagePhrases.Trouble, PagePhrases.Full, PagePhrases.Busy];

    /// <param name="at">When it came, since the run began.</param>
    /// <param name="card">The card.</param>
    /// <param name="wish">What was wanted; null when nothing was to change.</param>
    /// <param name="guide">The content.</param>
    /// <param name="seat">Whom it came to.</param>
    public static Reply Read(TimeSpan at, JsonNode card, Wish? wish, GuideContent guide, Seat seat)
    {
        var texts = Cards.TextsOf(card).ToList();
        var trouble = texts.Exists(Troubles.Contains);
        return new Reply(at, ClaimOf(card, texts, wish, guide), trouble, Cards.AnswerOf(card)?["data"]?["question"]?.ToString()) { Strange = StrangeIn(card, texts, seat) };
    }

    private static Claim ClaimOf(JsonNode card, List<string> texts, Wish? wish, GuideContent guide)
    {
        if (texts.Exists(Unsure.Contains))
            return Claim.Unsure;
        if (wish is { Question: Wish.Moment })
            return texts.Contains(MomentPhrases.Planned) && texts.Contains(wish.Value) ? Claim.Stored : Claim.NotStored;
        var asked = wish is null ? null : guide.Find(new QuestionId(wish.Question))!.Short;
        return asked is not null && texts.Contains(NoticePhrases.StoredAt(asked)) ? Claim.Stored
            : asked is not null && texts.Contains(NoticePhrases.AlreadyStoredAt(asked)) ? Claim.Kept
            : Cards.ButtonOf(card, "mine") is not null ? Claim.Conflict
            : Claim.NotStored;
    }

    /// <summary>What a card shows of another network than the one of whom it came to; null when it shows nothing of one.</summary>
    public static string? StrangeIn(JsonNode card, Seat seat) => StrangeIn(card, [.. Cards.TextsOf(card)], seat);

    private static string? StrangeIn(JsonNode card, List<string> texts, Seat seat) =>
        Cards.DataOf(card).Select(data => data["network"]?.ToString()).FirstOrDefault(network => network is not null && network != seat.Network.Network)
        ?? texts.Select(text => Marks.StrangeIn(text, seat.Number)).FirstOrDefault(mark => mark is not null);
}
