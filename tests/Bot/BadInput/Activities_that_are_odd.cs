using System.Net;
using System.Text.Json.Nodes;
using Sleutelnet.Bot.Tests.Conversations;
using Sleutelnet.Bot.Tests.Faults;
using Sleutelnet.Bot.Tests.Storage;
using Sleutelnet.Bot.Tests.Transactions;

namespace Sleutelnet.Bot.Tests.BadInput;

public sealed class Activities_that_are_odd(SharedBot shared) : IClassFixture<SharedBot>
{
    [Theory]
    [InlineData("conversationUpdate")]
    [InlineData("messageReaction")]
    [InlineData("messageUpdate")]
    [InlineData("messageDelete")]
    [InlineData("typing")]
    [InlineData("event")]
    [InlineData("endOfConversation")]
    [InlineData("contactRelationUpdate")]
    [InlineData("deleteUserData")]
    [InlineData("handoff")]
    [InlineData("trace")]
    [InlineData("command")]
    [InlineData("commandResult")]
    [InlineData("suggestion")]
    [InlineData("delay")]
    [InlineData("iets-nieuws")]
    [InlineData("MESSAGE2")]
    [Fault(34)]
    public async Task What_is_no_message_is_taken_without_a_word_and_without_effect(string type)
    {
        var noor = shared.Coordinator();
        await noor.StartsAtATextAsync();
        var stored = await Rows.OfAsync(noor.Tenant);

        var times = Faults.Faults.Times(1, 20);
        for (var time = 0; time < times; time++)
        {
            var (status, _) = await shared.Bot.DeliverAsync(noor.Activity(type, activity =>
            {
                activity["text"] = "Geen antwoord.";
                activity["membersAdded"] = new JsonArray(new JsonObject { ["id"] = "28:bot" });
                activity["reactionsAdded"] = new JsonArray(new JsonObject { ["type"] = "like" });
                activity["value"] = new JsonObject { ["x"] = 1 };
            }));

            Assert.Equal(HttpStatusCode.OK, status);
        }

        Faults.Faults.Tried(34, times);
        Assert.Equal(stored.Snapshot(), (await stored.AgainAsync()).Snapshot());
        await noor.TypesAsync("verder");
        Assert.NotNull(Scenarios.QuestionOf(noor.Card));
    }

    [Fact]
    public async Task Taking_the_bot_away_loses_nothing()
    {
        var noor = shared.Coordinator();
        await noor.StartsAtATextAsync();
        var stored = await Rows.OfAsync(noor.Tenant);

        await shared.Bot.DeliverAsync(noor.Activity("installationUpdate", activity => activity["action"] = "remove"));

        var after = await stored.AgainAsync();
        Assert.Equal((stored.Answers.Count, stored.Log.Count), (after.Answers.Count, after.Log.Count));
        Assert.Equal(stored.Members[0].GetString("Stack"), after.Members[0].GetString("Stack"));
        await noor.InstallsAsync();
        Assert.Contains("Netwerk Waterveen-Noord", noor.Reads, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_invoke_of_another_kind_is_not_implemented_and_has_no_effect()
    {
        var noor = shared.Coordinator();
        await noor.StartsAtATextAsync();

        var (status, _) = await shared.Bot.DeliverAsync(noor.Activity("invoke", activity => activity["name"] = "composeExtension/query"));

        Assert.Equal(HttpStatusCode.NotImplemented, status);
    }

    [Fact]
    public async Task A_message_of_attachments_only_is_no_answer()
    {
        var noor = shared.Coordinator();
        await noor.StartsAtATextAsync();

        await noor.SendAsync(noor.Activity("message", activity => activity["attachments"] =
            new JsonArray(new JsonObject { ["contentType"] = "image/png", ["contentUrl"] = "https://plaatjes.example/a.png" })));

        Assert.Contains("Ik zag geen antwoord", noor.Reads, StringComparison.Ordinal);
        Assert.Empty((await Rows.OfAsync(noor.Tenant)).Answers);
    }

    [Theory]
    [InlineData("text")]
    [InlineData("locale")]
    [InlineData("recipient")]
    [InlineData("channelData")]
    [InlineData("id")]
    [InlineData("from.name")]
    [InlineData("from.aadObjectId")]
    [InlineData("conversation.tenantId")]
    [InlineData("conversation.conversationType")]
    public async Task A_message_that_lacks_something_gets_a_reply_all_the_same(string part)
    {
        var noor = shared.Coordinator();
        await noor.StartsAtATextAsync();
        var message = Wish.Message(noor, "Een antwoord.");
        var (holder, name) = part.Split('.') is [var parent, var child] ? (message[parent]!.AsObject(), child) : (message, part);
        holder.Remove(name);

        var (status, card) = await shared.Bot.DeliverAsync(message);

        Assert.Equal(HttpStatusCode.OK, status);
        Assert.NotNull(card);
        Assert.DoesNotContain("Dat lukte nu niet", CardText.Of(card), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("from")]
    [InlineData("conversation")]
    [InlineData("type")]
    [InlineData("serviceUrl")]
    public async Task What_names_no_sender_no_chat_no_type_or_no_address_is_no_activity(string part)
    {
        var noor = shared.Coordinator();
        var message = Wish.Message(noor, "Een antwoord.");
        message.Remove(part);

        var (status, _) = await Raw.PostAsync(shared.Bot, message.ToJsonString());

        Assert.Equal(HttpStatusCode.BadRequest, status);
        Assert.Empty((await Rows.OfAsync(noor.Tenant)).All);
    }

    [Theory]
    [InlineData("{\"type\":\"message\",\"text\":\"kanarie-4411\"")]
    [InlineData("kanarie-4411")]
    [InlineData("[]")]
    [InlineData("\"message\"")]
    [InlineData("")]
    public async Task Broken_JSON_is_a_bad_request_and_is_not_repeated(string body)
    {
        var (status, answer) = await Raw.PostAsync(shared.Bot, body);

        Assert.Equal(HttpStatusCode.BadRequest, status);
        Assert.DoesNotContain("kanarie", answer, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(200 * 1024, HttpStatusCode.OK)]
    [InlineData(300 * 1024, HttpStatusCode.RequestEntityTooLarge)]
    [Fault(27)]
    public async Task An_activity_of_200_KB_is_taken_and_one_over_the_limit_is_not(int size, HttpStatusCode expected)
    {
        var noor = shared.Coordinator();
        await noor.StartsAtATextAsync();
        var stored = await Rows.OfAsync(noor.Tenant);

        var (status, _) = await shared.Bot.DeliverAsync(noor.Activity("message", activity => activity["channelData"]!["extra"] = new string('x', size)));

        Assert.Equal(expected, status);
        Assert.Equal(stored.Snapshot(), (await stored.AgainAsync()).Snapshot());
    }

    [Theory]
    [InlineData("groupChat")]
    [InlineData("channel")]
    public async Task In_a_chat_with_others_the_bot_says_where_it_works_and_keeps_nothing(string kind)
    {
        var noor = shared.Coordinator();
        var message = Wish.Message(noor, "Een antwoord waar iedereen bij is.");
        message["conversation"]!["conversationType"] = kind;

        var (status, card) = await shared.Bot.DeliverAsync(message);

        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Contains("Open Sleutelnet in Teams en stuur me daar een bericht", CardText.Of(card!), StringComparison.Ordinal);
        Assert.Empty((await Rows.OfAsync(noor.Tenant)).All);
    }

    [Theory]
    [InlineData("|")]
    [InlineData("a/b#c?d\\e")]
    [InlineData("~log|000000001|000")]
    [InlineData("x' or PartitionKey ne 'y")]
    [InlineData("00000000-0000-0000-0000-0000000000001")]
    [InlineData("gemeente é 漢字 😀")]
    [Fault(28)]
    public async Task A_tenant_and_a_person_of_odd_characters_reach_their_own_rows_alone(string odd)
    {
        var tenant = odd + Guid.NewGuid().ToString("N");
        var noor = shared.Coordinator("Noor", tenant);
        var message = (string text) => noor.Activity("message", activity =>
        {
            activity["text"] = text;
            activity["from"]!["aadObjectId"] = odd;
        });
        foreach (var text in (string[])["nieuw netwerk", "Noord", "Waterveen", "ga naar goal.issue", "Een antwoord."])
            await shared.Bot.DeliverAsync(message(text));

        var stored = await Rows.OfAsync(tenant);

        Assert.Equal("Een antwoord.", Assert.Single(stored.Answers).GetString("Value"));
        Assert.Equal(odd, Assert.Single(stored.Answers).GetString("By"));
        Assert.Single(stored.People);
    }
}
