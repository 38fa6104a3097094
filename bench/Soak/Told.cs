using System.Text.Json.Nodes;
using Sleutelnet.Conversations.Phrases;
using Sleutelnet.Core.Guide;

namespace Sleutelnet.Bench.Soak;

/// <summary>What a card says of what was wanted, read from its own words.</summary>
internal static class Told
{
    private static readonly string[] Unsure = [PagePhrases.Trouble, PagePhrases.Full, NoticePhrases.AlreadyHandled];
    private static readonly string[] Troubles = [PagePhrases.Trouble, PagePhrases.Full, PagePhrases.Busy];

    public static Reply Read(TimeSpan at, JsonNode card, Wish? wish, GuideContent guide)
    {
        var texts = Texts(card).ToList();
        var trouble = texts.Exists(Troubles.Contains);
        var claim = texts.Exists(Unsure.Contains) ? Claim.Unsure
            : wish is not null && texts.Contains(NoticePhrases.StoredAt(guide.Find(new QuestionId(wish.Question))!.Short)) ? Claim.Stored
            : Claim.NotStored;
        return new Reply(at, claim, trouble, Cards.AnswerOf(card)?["data"]?["question"]?.ToString());
    }

    private static IEnumerable<string> Texts(JsonNode? node) => node switch
    {
        JsonObject element => element.SelectMany(property => property is { Key: "text", Value: JsonValue text } ? [text.ToString()] : Texts(property.Value)),
        JsonArray list => list.SelectMany(Texts),
        _ => [],
    };
}
