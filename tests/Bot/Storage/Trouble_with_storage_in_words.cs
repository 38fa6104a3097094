using Azure;
using Azure.Identity;
using Sleutelnet.Bot.Storage;

namespace Sleutelnet.Bot.Tests.Storage;

public sealed class Trouble_with_storage_in_words
{
    public static TheoryData<Exception, string, string> Troubles => new()
    {
        { new AuthenticationFailedException("secret"), "De bot kan zich niet aanmelden bij de opslag. Controleer de identiteit van de bot.", "AuthenticationFailedException" },
        { new RequestFailedException(403, "secret", "AuthorizationFailure", null), "De bot mag niet bij de opslag. Controleer de rechten van de bot op het opslagaccount.", "AuthorizationFailure" },
        { new RequestFailedException(503, "secret", "ServerBusy", null), "De opslag geeft een fout: ServerBusy.", "ServerBusy" },
        { new RequestFailedException(500, "secret"), "De opslag geeft een fout: 500.", "500" },
        { new OperationCanceledException("secret"), "De opslag antwoordt niet op tijd.", "OperationCanceledException" },
        { new AggregateException("secret", new IOException()), "De opslag is niet bereikbaar.", "AggregateException" },
        { new RequestFailedException("secret"), "De opslag is niet bereikbaar.", "RequestFailedException" },
    };

    [Theory]
    [MemberData(nameof(Troubles), DisableDiscoveryEnumeration = true)]
    public void Each_has_a_sentence_for_people_and_a_word_for_the_log(Exception trouble, string said, string logged)
    {
        Assert.True(StorageProblem.Is(trouble));
        Assert.Equal((said, logged), (StorageProblem.Say(trouble), StorageProblem.Code(trouble)));
    }

    [Fact]
    public void A_fault_of_our_own_is_not_put_down_to_storage() => Assert.False(StorageProblem.Is(new InvalidOperationException()));
}
